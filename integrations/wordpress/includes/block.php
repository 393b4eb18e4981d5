<?php
/**
 * The block and the shortcode. The server writes what they show, so nobody has to be allowed to write HTML, and
 * what is stored in a page is only what was chosen.
 *
 * @package Steunwijzer
 */

namespace Steunwijzer;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\\register_block' );

/** Makes block and shortcode known. */
function register_block(): void {
	add_shortcode( 'steunwijzer', __NAMESPACE__ . '\\shortcode' );
	$type = register_block_type(
		dirname( MAIN ) . '/block',
		array(
			'attributes'      => array_fill_keys(
				array_keys( options_of_a_page() ),
				array(
					'type'    => 'string',
					'default' => '',
				)
			),
			'render_callback' => __NAMESPACE__ . '\\block',
		)
	);
	if ( $type && is_admin() ) {
		$facts = array(
			'folder'  => folder(),
			'options' => options_of_a_page(),
			'site'    => settings()['options'],
		);
		foreach ( $type->editor_script_handles as $handle ) {
			wp_add_inline_script( $handle, 'window.steunwijzerBlock = ' . wp_json_encode( $facts ) . ';', 'before' );
		}
	}
}

/**
 * What the block shows.
 *
 * @param array<string, mixed> $chosen Options by name.
 */
function block( $chosen ): string {
	return '<div ' . get_block_wrapper_attributes() . '>' . snippet( (array) $chosen ) . '</div>';
}

/**
 * What the shortcode shows: `[steunwijzer start="naaste" form="u"]`.
 *
 * @param array<string, string>|string $written What stands in it.
 */
function shortcode( $written ): string {
	$names = array_keys( options_of_a_page() );
	return snippet( shortcode_atts( array_fill_keys( $names, '' ), (array) $written, 'steunwijzer' ) );
}
