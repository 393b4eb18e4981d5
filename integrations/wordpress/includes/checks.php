<?php
/**
 * What somebody sends with the settings, made into what may be stored. What cannot be used is said, and what was
 * there stays.
 *
 * @package Steunwijzer
 */

namespace Steunwijzer;

defined( 'ABSPATH' ) || exit;

/** Whether this person may say where a script comes from: who may not write scripts in pages may not. */
function may_name_folder(): bool {
	return current_user_can( 'unfiltered_html' );
}

/**
 * The settings as they may be stored.
 *
 * @param mixed $sent What the form sent.
 * @return array{folder: string, options: array<string, string>}
 */
function checked_settings( $sent ): array {
	$sent    = is_array( $sent ) ? $sent : array();
	$before  = settings();
	$checked = array(
		'folder'  => $before['folder'],
		'options' => array(),
	);
	if ( may_name_folder() && isset( $sent['folder'] ) ) {
		$checked['folder'] = checked_folder( $sent['folder'], $before['folder'] );
	}
	$options = is_array( $sent['options'] ?? null ) ? $sent['options'] : array();
	foreach ( options() as $name => $option ) {
		$written = is_string( $options[ $name ] ?? null ) ? trim( $options[ $name ] ) : '';
		$value   = accepted( $name, $written );
		if ( '' === $value && '' !== $written ) {
			refuse( $name, sprintf( /* translators: %s: name of a field. */ __( '“%s” kunnen we zo niet gebruiken. De oude keuze is gebleven.', 'steunwijzer' ), $option['label'] ) );
			$value = accepted( $name, $before['options'][ $name ] ?? '' );
		}
		if ( '' !== $value ) {
			$checked['options'][ $name ] = $value;
		}
	}
	return $checked;
}

/**
 * The address of the folder, else that of before.
 *
 * @param mixed  $sent   What the form sent.
 * @param string $before What was stored.
 */
function checked_folder( $sent, string $before ): string {
	$written = is_string( $sent ) ? trim( $sent ) : '';
	$folder  = folder_address( $written );
	if ( '' === $folder && '' !== $written ) {
		refuse( 'folder', __( 'Dit adres van de bestanden kunnen we niet gebruiken. Begin met https://, of neem een map op deze site. Het oude adres is gebleven.', 'steunwijzer' ) );
		return $before;
	}
	return $folder;
}

/**
 * The text of the partner file, else that of before.
 *
 * @param mixed $sent What the form sent.
 */
function checked_partner_text( $sent ): string {
	$text = is_string( $sent ) ? trim( wp_check_invalid_utf8( $sent ) ) : '';
	if ( '' === $text ) {
		return '';
	}
	$problem = problem_of_partner_text( $text );
	if ( '' === $problem ) {
		// As it was written: what is in it twice has to be seen by the guide, too.
		return $text;
	}
	refuse( PARTNER_TEXT, $problem );
	return partner_text();
}

/**
 * What is wrong with the text at first sight; empty when nothing is. The guide checks the rest, and says so in
 * the console.
 *
 * @param string $text The text.
 */
function problem_of_partner_text( string $text ): string {
	$kept = ' ' . __( 'Het oude bestand is gebleven.', 'steunwijzer' );
	if ( strlen( $text ) > PARTNER_AT_MOST ) {
		return __( 'Dit partnerbestand is groter dan 64 KB.', 'steunwijzer' ) . $kept;
	}
	$file = json_decode( $text );
	if ( ! is_object( $file ) ) {
		return __( 'Dit partnerbestand is geen geldige JSON. Plak alles, van de eerste { tot de laatste }.', 'steunwijzer' ) . $kept;
	}
	if ( 1 !== ( $file->format_version ?? null ) ) {
		return __( 'In dit partnerbestand ontbreekt "format_version": 1.', 'steunwijzer' ) . $kept;
	}
	return '';
}

/**
 * Says on the page of the settings what was not stored.
 *
 * @param string $field  Which field it is about.
 * @param string $reason Why.
 */
function refuse( string $field, string $reason ): void {
	add_settings_error( SETTINGS, 'steunwijzer-' . $field, $reason );
}
