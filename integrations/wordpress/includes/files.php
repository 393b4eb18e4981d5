<?php
/**
 * Where the files of the guide are: in this plugin, or where the settings say.
 *
 * @package Steunwijzer
 */

namespace Steunwijzer;

defined( 'ABSPATH' ) || exit;

/** The address of the folder, with a slash at the end. */
function folder(): string {
	$chosen = settings()['folder'];
	return '' === $chosen ? own_folder() : $chosen;
}

/** The address of the copy that came with this plugin. */
function own_folder(): string {
	return plugins_url( 'steunwijzer/', MAIN );
}

/**
 * The address of a folder as somebody wrote it, with a slash at the end; empty when it is none. The page asks
 * for a script there, so it has to be over https, or on this site.
 *
 * @param string $written An address, perhaps of a page in the folder.
 */
function folder_address( string $written ): string {
	$address = allowed_address( $written );
	if ( '' === $address || false !== strpbrk( $address, '?#' ) ) {
		return '';
	}
	// Who copies the address of `voor-webteams.html` means the folder it is in.
	$address = preg_replace( '~/[^/]*\.(html|js)$~', '/', $address );
	return trailingslashit( $address );
}

/**
 * An address over https, or on this site; empty when it is neither.
 *
 * @param string $written What somebody wrote.
 */
function allowed_address( string $written ): string {
	$address = esc_url_raw( trim( $written ), array( 'https', 'http' ) );
	if ( preg_match( '~^/[^/]~', $address ) ) {
		return $address;
	}
	$parts = wp_parse_url( $address );
	if ( ! is_array( $parts ) || empty( $parts['host'] ) || isset( $parts['user'] ) ) {
		return '';
	}
	$is_here = origin_of( $address ) === origin_of( home_url() );
	return 'https' === ( $parts['scheme'] ?? '' ) || $is_here ? $address : '';
}

/**
 * Scheme, host and port of an address.
 *
 * @param string $address An address.
 */
function origin_of( string $address ): string {
	$parts = wp_parse_url( $address );
	$port  = isset( $parts['port'] ) ? ':' . $parts['port'] : '';
	return strtolower( ( $parts['scheme'] ?? '' ) . '://' . ( $parts['host'] ?? '' ) . $port );
}
